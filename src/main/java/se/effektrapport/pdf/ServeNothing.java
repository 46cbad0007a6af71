package se.effektrapport.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/** Refuses every address: the file carries all it needs, so neither network nor disk is touched. */
final class ServeNothing extends ITextUserAgent {
  private static final URL DEFAULT_STYLE =
      XhtmlNamespaceHandler.class.getResource("/resources/css/XhtmlNamespaceHandler.css");

  ServeNothing(ITextOutputDevice device, int dotsPerPixel) {
    super(device, dotsPerPixel);
  }

  @Override
  public String resolveURI(String address) {
    return address;
  }

  @Override
  protected InputStream resolveAndOpenStream(String address) {
    try {
      return openStream(address);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected InputStream openStream(String address) throws IOException {
    if (DEFAULT_STYLE == null || !DEFAULT_STYLE.toString().equals(address)) {
      throw new IllegalArgumentException("The PDF may not fetch " + address);
    }
    return DEFAULT_STYLE.openStream();
  }
}
