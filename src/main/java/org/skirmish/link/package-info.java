/** Which events of different articles are the same one. */
package org.skirmish.link;
