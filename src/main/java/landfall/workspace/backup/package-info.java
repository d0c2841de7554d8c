/** The backups of a workspace as its user sees them: what each holds, what restoring it would change, the second place. */
package landfall.workspace.backup;
