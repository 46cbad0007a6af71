/** The whole database in one file, and back. */
package se.effektrapport.backup;
