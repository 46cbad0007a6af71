/** The document as a Word file that people can edit: real styles, fields, notes and charts. */
package se.effektrapport.word;
