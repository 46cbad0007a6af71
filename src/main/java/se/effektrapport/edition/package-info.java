/** The frozen snapshot we stand by, and what changed since the last. */
package se.effektrapport.edition;
