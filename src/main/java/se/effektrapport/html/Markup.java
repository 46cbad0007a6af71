package se.effektrapport.html;

/** Well-formed HTML under construction: every element is closed, every text escaped. */
final class Markup {
  private final StringBuilder html = new StringBuilder();
  private final boolean withLines;

  /**
   * @param withLines whether elements say at which line of the report's markup they began
   */
  Markup(boolean withLines) {
    this.withLines = withLines;
  }

  /** Opens an element; attributes are name, value, name, value; one without a value is left out. */
  Markup open(String element, String... attributes) {
    start(element, attributes);
    html.append('>');
    return this;
  }

  /** Opens an element that began at this line of the report's markup; 0 if that is not known. */
  Markup openAt(int line, String element, String... attributes) {
    start(element, attributes);
    if (withLines && line > 0) {
      html.append(" data-line=\"").append(line).append('"');
    }
    html.append('>');
    return this;
  }

  Markup close(String element) {
    html.append("</").append(element).append('>');
    return this;
  }

  /** An element without content, such as an image. */
  Markup empty(String element, String... attributes) {
    start(element, attributes);
    html.append("/>");
    return this;
  }

  /** An element with nothing but text in it. */
  Markup element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close(element);
  }

  Markup text(String text) {
    escape(text, false);
    return this;
  }

  Markup newLine() {
    html.append('\n');
    return this;
  }

  /** What already is markup. */
  Markup raw(String markup) {
    html.append(markup);
    return this;
  }

  @Override
  public String toString() {
    return html.toString();
  }

  private void start(String element, String... attributes) {
    html.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null && !attributes[i + 1].isEmpty()) {
        html.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1], true);
        html.append('"');
      }
    }
  }

  private void escape(String text, boolean attribute) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      switch (sign) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append(attribute ? "&quot;" : "\"");
        default -> html.append(sign);
      }
    }
  }
}
