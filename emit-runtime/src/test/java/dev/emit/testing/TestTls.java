package dev.emit.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Certificates of a test's own, and a server that has them. */
public final class TestTls {
  private static final String PASSWORD = "changeit";

  private TestTls() {}

  /** Starts the system's server, which speaks TLS only. */
  public static TestRedis server(Path folder, KeyStore keys, int port, String... more)
      throws Exception {
    List<String> settings = new ArrayList<>(List.of("--port", "0"));
    settings.addAll(List.of("--tls-port", String.valueOf(port)));
    files(folder, keys).forEach((name, file) -> settings.addAll(List.of("--" + name, file)));
    settings.addAll(List.of("--tls-auth-clients", "no"));
    settings.addAll(List.of(more));
    return TestRedis.system(port, settings.toArray(String[]::new));
  }

  /** The settings of a server that name the certificate, its key, and whom to trust. */
  public static Map<String, String> files(Path folder, KeyStore keys) throws Exception {
    Path certificate = folder.resolve("certificate.pem");
    Path key = folder.resolve("key.pem");
    pem(certificate, "CERTIFICATE", keys.getCertificate("redis").getEncoded());
    pem(key, "PRIVATE KEY", keys.getKey("redis", PASSWORD.toCharArray()).getEncoded());
    return Map.of(
        "tls-cert-file", certificate.toString(),
        "tls-key-file", key.toString(),
        "tls-ca-cert-file", certificate.toString());
  }

  /** A client from outside, which shows its certificate and trusts the same one. */
  public static RespClient client(int port, KeyStore keys) throws Exception {
    return new RespClient(
        showing(keys).getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port));
  }

  private static void pem(Path file, String type, byte[] bytes) throws IOException {
    String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    Files.writeString(
        file, "-----BEGIN " + type + "-----\n" + body + "\n-----END " + type + "-----\n");
  }

  /** A certificate that signs itself, with its key. */
  public static KeyStore selfSigned(Path folder, String extension) throws Exception {
    Path store = folder.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "redis",
                "-keyalg",
                "RSA",
                "-dname",
                "CN=redis",
                "-ext",
                extension,
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (keytool.waitFor() != 0) {
      throw new IllegalStateException("keytool failed");
    }
    return KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
  }

  /** A context that trusts the certificate. */
  public static SSLContext trusting(KeyStore keys) throws Exception {
    return context(keys, null);
  }

  /** A context that trusts the certificate, and shows it. */
  public static SSLContext showing(KeyStore keys) throws Exception {
    KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(keys, PASSWORD.toCharArray());
    return context(keys, own.getKeyManagers());
  }

  private static SSLContext context(KeyStore keys, KeyManager[] own) throws Exception {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("redis", keys.getCertificate("redis"));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(own, trust.getTrustManagers(), null);
    return context;
  }
}
