/** Rules on how many were harmed. */
package org.skirmish.check.toll;
