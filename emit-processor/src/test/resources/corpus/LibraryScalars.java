package corpus;

import java.io.File;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

record LibraryScalars(CharSequence a, Number b, URL c, Locale d, Currency e, Pattern f, Path g, File h, InetAddress i, ByteBuffer j, AtomicInteger k, AtomicLong l, AtomicBoolean m, AtomicReference<OneInt> n, UUID o, URI p) {}
