package se.effektrapport.edition;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import se.effektrapport.protection.Shown;

/** How the kinds of {@link Shown} are told apart in stored content. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Shown.Number.class, name = "number"),
  @JsonSubTypes.Type(value = Shown.Decimal.class, name = "decimal"),
  @JsonSubTypes.Type(value = Shown.Withheld.class, name = "withheld"),
  @JsonSubTypes.Type(value = Shown.NoData.class, name = "none")
})
interface ShownAsJson {}
