/** Backups in the window: which there are, what restoring one would change, and what was recovered from a damaged file. */
package landfall.ui.kit.backup;
