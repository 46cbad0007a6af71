package se.effektrapport.wording;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A function that templates call by a Swedish name.
 *
 * @param form how it is called, "antal(id, ord)", told where it is called otherwise
 */
record TemplateFunction(String form, Body body) implements TemplateMethodModelEx {

  /** What a function answers. */
  interface Body {
    Object answer(Arguments arguments) throws TemplateModelException;
  }

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List models) throws TemplateModelException {
    List<Object> values = new ArrayList<>();
    for (Object model : models) {
      values.add(DeepUnwrap.permissiveUnwrap((TemplateModel) model));
    }
    Arguments arguments = new Arguments(form, values);
    if (values.size() != arguments.expected()) {
      throw new TemplateMistake(form, values.size() + " argument");
    }
    return body.answer(arguments);
  }

  /** What a template called a function with. */
  record Arguments(String form, List<Object> values) {

    int expected() {
      String inside = form.substring(form.indexOf('(') + 1, form.lastIndexOf(')'));
      return inside.isBlank() ? 0 : inside.split(",").length;
    }

    String text(int at) throws TemplateMistake {
      if (values.get(at) instanceof String text) {
        return text;
      }
      throw unexpected(at, "text");
    }

    List<?> list(int at) throws TemplateMistake {
      if (values.get(at) instanceof List<?> list) {
        return list;
      }
      throw unexpected(at, "en lista");
    }

    Map<?, ?> hash(int at) throws TemplateMistake {
      if (values.get(at) instanceof Map<?, ?> hash) {
        return hash;
      }
      throw unexpected(at, "en uppslagstabell { }");
    }

    private TemplateMistake unexpected(int at, String kind) {
      Object value = values.get(at);
      String found = value == null ? "ingenting" : "”" + value + "”";
      return new TemplateMistake("%s som argument %d i %s".formatted(kind, at + 1, form), found);
    }
  }
}
