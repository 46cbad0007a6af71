package se.effektrapport.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import se.effektrapport.document.Block;
import se.effektrapport.pagination.Twips;

/** Writes a figure in a paragraph of its own, with its alternative text, and the caption below. */
final class WriteFigure {
  private final WordFile file;
  private final Pictures pictures;
  private final WriteInlines inlines;

  WriteFigure(WordFile file, Pictures pictures) {
    this.file = file;
    this.pictures = pictures;
    this.inlines = new WriteInlines(file);
  }

  void write(Block.Figure figure, Flow flow, int width) {
    file.bookmarks().expect(figure.id());
    CTP paragraph = file.paragraph(flow, Style.FIGURE);
    XWPFRun run = new XWPFParagraph(paragraph, file.word()).createRun();
    try {
      switch (figure) {
        case Block.Chart chart -> draw(chart, run, width);
        case Block.Picture picture -> draw(picture, run, width);
      }
    } catch (InvalidFormatException | IOException e) {
      throw new UncheckedIOException(new IOException("figure " + figure.id(), e));
    }
    describe(figure, run);
    new WriteCaption(file, inlines)
        .write(file.outline().label(figure), figure.caption(), Style.FIGURE_CAPTION, flow);
  }

  private void draw(Block.Chart chart, XWPFRun run, int width)
      throws IOException, InvalidFormatException {
    int height = ChartLook.of(chart).height();
    XWPFChart made = file.word().createChart(run, width * Twips.EMU, height * Twips.EMU);
    new WriteChart(chart, made).write();
  }

  private void draw(Block.Picture picture, XWPFRun run, int width)
      throws IOException, InvalidFormatException {
    Pictures.Png png = pictures.read(picture.source());
    Pictures.Size size = png.within(width);
    run.addPicture(
        new ByteArrayInputStream(png.bytes()),
        Document.PICTURE_TYPE_PNG,
        picture.source(),
        size.width() * Twips.EMU,
        size.height() * Twips.EMU);
  }

  private void describe(Block.Figure figure, XWPFRun run) {
    CTNonVisualDrawingProps drawing = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
    drawing.setName(file.outline().label(figure));
    drawing.setDescr(SafeText.of(alternative(figure)));
  }

  /** With the numbers of a chart, which nobody can see who cannot see it. */
  private static String alternative(Block.Figure figure) {
    return switch (figure) {
      case Block.Chart chart -> chart.alternative() + " " + chart.spoken();
      case Block.Picture picture -> picture.alternative();
    };
  }
}
