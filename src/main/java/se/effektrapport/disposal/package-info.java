/** What goes when a round is done with, and the copy that is kept of it. */
package se.effektrapport.disposal;
