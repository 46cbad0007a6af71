/** Starts the embedded PostgreSQL. */
package se.effektrapport.database;
