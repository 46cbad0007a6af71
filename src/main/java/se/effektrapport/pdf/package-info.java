/** The document as a PDF for people and archives: the HTML, laid out with CSS for paper. */
package se.effektrapport.pdf;
