/** Edition to markup, for every kind of document. */
package se.effektrapport.wording;
