/** What can be set: the bureau, this computer, and where the files are. */
package landfall.ui.settings;
