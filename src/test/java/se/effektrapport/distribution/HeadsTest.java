package se.effektrapport.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Header;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.effektrapport.NastyStrings;
import se.effektrapport.round.Mailbox;

/** Nothing that somebody has written becomes a head of a message, or another receiver. */
class HeadsTest {

  private static final List<String> OURS =
      List.of(
          "From",
          "To",
          "Subject",
          "Content-Language",
          "Auto-Submitted",
          "X-Unsent",
          "MIME-Version",
          "Content-Type",
          "Content-Transfer-Encoding");

  static Stream<String> nasty() {
    return Stream.concat(
        NastyStrings.all().stream().map(each -> each.replace("_x000D__x000A_", "\r\n")),
        Stream.of(
            "Ämne\r\nBcc: alla@example.se",
            "Ämne\nTo: alla@example.se\n\ntext",
            "Ämne\u2028Bcc: alla@example.se",
            "=?UTF-8?Q?=0D=0ABcc:_alla@example.se?=",
            "a\r\n.\r\nMAIL FROM:<x@example.se>"));
  }

  @ParameterizedTest
  @MethodSource("nasty")
  void aTextIsNeverMoreThanASubjectOrABody(String text) throws Exception {
    Message message =
        new Message(Letters.message().id(), Letters.FROM, Letters.TO, text, text, List.of());

    MimeMessage read = read(SendMail.draft(message));

    assertThat(names(read)).isSubsetOf(OURS).doesNotHaveDuplicates();
    assertThat(read.getAllRecipients()).hasSize(1);
    assertThat(read.getAllRecipients()[0].toString()).isEqualTo(Letters.TO);
    assertThat(read.getSubject()).doesNotContain("\r", "\n");
  }

  private static MimeMessage read(byte[] bytes) throws Exception {
    return new MimeMessage(null, new ByteArrayInputStream(bytes));
  }

  private static List<String> names(MimeMessage message) throws Exception {
    List<String> names = new ArrayList<>();
    for (Header each : Collections.list(message.getAllHeaders())) {
      names.add(each.getName());
    }
    return names;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@example.se,b@example.se",
        "a@example.se;b@example.se",
        "a@example.se\r\nBcc: b@example.se",
        "a@example.se\n",
        " a@example.se",
        "<a@example.se>",
        "Namn <a@example.se>",
        "\"a b\"@example.se",
        "a(b)@example.se",
        "å@example.se",
        "a@exämple.se",
        "a@b@example.se",
        "a..b@example.se",
        "a@example",
        "a@[127.0.0.1]",
        ""
      })
  void aMailboxIsAPlainAddressOrNone(String written) {
    assertThat(Mailbox.isOne(written)).isFalse();
    assertThatThrownBy(() -> Letters.to(written)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theSameDraftIsTheSameBytes() {
    assertThat(SendMail.draft(Letters.message())).isEqualTo(SendMail.draft(Letters.message()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x.pdf", "a\r\nb.pdf", "å.pdf", "a\".pdf", ""})
  void anAttachmentHasANameOfOurs(String name) {
    assertThatThrownBy(() -> new Message.Attachment(name, java.nio.file.Path.of("x")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
