/** The handläggare's own words, from Markdown or Word. */
package se.effektrapport.texts;
