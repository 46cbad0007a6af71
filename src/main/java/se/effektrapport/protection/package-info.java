/** Who must not be recognised: personal data, small numbers. */
package se.effektrapport.protection;
