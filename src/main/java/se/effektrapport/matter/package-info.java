/** What the nämnd decides on: the proposal. */
package se.effektrapport.matter;
