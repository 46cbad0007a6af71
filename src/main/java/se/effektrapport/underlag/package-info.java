/** The data behind an edition, as workbook and JSON. */
package se.effektrapport.underlag;
