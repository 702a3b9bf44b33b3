/** The command that keeps a user's packs of places. */
package org.skirmish.cli.places;
