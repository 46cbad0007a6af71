/** How labels are learned from examples. */
package se.effektrapport.learning;
