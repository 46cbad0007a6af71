package se.effektrapport.intake;

import java.util.List;
import se.effektrapport.answers.Activity;

/** Compares cells that were each read without fault, and asks where they do not go together. */
interface Check {

  void ask(List<Activity> activities, Findings findings);
}
