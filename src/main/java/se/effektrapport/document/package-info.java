/** The report without a format: a sealed tree parsed from markup; an unknown tag is refused. */
package se.effektrapport.document;
