/** Files and folders that only their owner may read: where raw text may be. */
package se.effektrapport.ownerfile;
