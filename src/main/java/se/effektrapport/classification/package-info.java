/** Which utgångspunkt it speaks of, and why. */
package se.effektrapport.classification;
