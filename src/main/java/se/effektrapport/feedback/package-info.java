/** What the one who answered gets back, and what there is to write to it about. */
package se.effektrapport.feedback;
