/** The document as one HTML file: for the screen, and for the PDF, which lays it out with CSS. */
package se.effektrapport.html;
