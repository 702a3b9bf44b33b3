/** The pages of the manual that the build makes of the rules and columns. */
package org.skirmish.cli.docs;
