/** placeholder, written when the rooms are there. */
package se.effektrapport;
