/** What an Office file is made of, opened so that a hostile one can do nothing. */
package se.effektrapport.officefile;
