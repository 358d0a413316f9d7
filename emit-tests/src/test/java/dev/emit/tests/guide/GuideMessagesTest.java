package dev.emit.tests.guide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.emit.codec.Codec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The messages that {@code docs/messages.md} shows look in JSON as it says. */
class GuideMessagesTest {
  @Test
  void messagesLookAsThePageShowsThem() throws IOException {
    Parcel parcel =
        new Parcel(
            "p-1",
            Parcel.Size.LARGE,
            LocalDate.of(2024, 1, 31),
            List.of(new Parcel.Item("tea", 2)),
            Optional.empty());
    Address address = new Address();
    address.setStreet("Ring 1");
    address.setBilling(true);

    assertShown(EmitRegistry.PARCEL_SENT.codec(), parcel);
    assertShown(EmitRegistry.ADDRESS_CHANGED.codec(), address);
  }

  private static <T> void assertShown(Codec<T> codec, T message) throws IOException {
    Path page = Path.of(System.getProperty("basedir", "")).resolve("../docs/messages.md");
    String json = new String(codec.encode(message), UTF_8);
    assertThat(Files.readAllLines(page)).contains(json);
    assertThat(codec.encode(codec.decode(json.getBytes(UTF_8)))).isEqualTo(json.getBytes(UTF_8));
  }
}
