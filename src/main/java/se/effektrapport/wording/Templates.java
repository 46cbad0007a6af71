package se.effektrapport.wording;

import freemarker.cache.FileTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of templates. Templates see texts, lists and our functions, never objects of the
 * program, and no file outside the folder.
 */
final class Templates {

  private static final Logger LOG = LoggerFactory.getLogger(Templates.class);

  private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);

  Templates(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new WordingException(List.of("Mallarna saknas: väntade mappen %s.".formatted(folder)));
    }
    try {
      configuration.setTemplateLoader(new FileTemplateLoader(folder.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    configuration.setDefaultEncoding("UTF-8");
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setLocalizedLookup(false);
    configuration.setLocale(Locale.forLanguageTag("sv-SE"));
    configuration.setTimeZone(TimeZone.getTimeZone("Europe/Stockholm"));
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    // The simple wrapper knows texts, lists and maps only: no method of an object can be reached.
    configuration.setObjectWrapper(new NumberMarks.Border(Configuration.VERSION_2_3_34));
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
  }

  /** What the template makes of the model. */
  String process(String template, Map<String, Object> model) {
    StringWriter out = new StringWriter();
    try {
      configuration.getTemplate(template).process(model, out);
      return NumberMarks.written(out.toString());
    } catch (TemplateException | IOException | SecurityException e) {
      // Freemarker quotes values of the model in its messages: only the place goes to the log.
      LOG.warn("template {} failed: {}", template, e.getClass().getSimpleName());
      throw new WordingException(List.of(sentence(template, e)), e);
    }
  }

  private static String sentence(String template, Exception failure) {
    return switch (failure) {
      case TemplateNotFoundException missing ->
          "Mallen %s finns inte i mappen med mallar.".formatted(missing.getTemplateName());
      case ParseException unreadable ->
          "Mallen %s, rad %d, tecken %d: väntade en riktig Freemarker-sats, fann något som inte går att tolka."
              .formatted(
                  unreadable.getTemplateName(),
                  unreadable.getLineNumber(),
                  unreadable.getColumnNumber());
      case TemplateException failed -> sentence(template, failed);
      // A link that leads out of the folder is a SecurityException.
      default -> "Mallen %s, eller en mall den hämtar, kunde inte läsas.".formatted(template);
    };
  }

  private static String sentence(String template, TemplateException failed) {
    String name =
        failed.getTemplateSourceName() == null ? template : failed.getTemplateSourceName();
    String place =
        "Mallen %s, rad %d"
            .formatted(name, failed.getLineNumber() == null ? 0 : failed.getLineNumber());
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof TemplateMistake mistake) {
        return place + ": " + mistake.sentence() + ".";
      }
      if (cause instanceof WordingException wording) {
        return wording.getMessage();
      }
      if (cause instanceof TemplateNotFoundException missing) {
        return place + ": mallen %s finns inte.".formatted(missing.getTemplateName());
      }
      if (cause instanceof ParseException unreadable) {
        return sentence(template, unreadable);
      }
    }
    String wrong =
        failed instanceof InvalidReferenceException
            ? "väntade något som finns, fann"
            : "väntade ett uttryck som går att använda här, fann";
    return "%s: %s ”%s”.".formatted(place, wrong, failed.getBlamedExpressionString());
  }
}
