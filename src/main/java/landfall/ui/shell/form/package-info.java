/** The small forms that float over a place. */
package landfall.ui.shell.form;
