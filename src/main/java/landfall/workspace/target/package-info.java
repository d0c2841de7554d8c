/** Target tables as spreadsheets: read, understood before anything is written, and written out again. */
package landfall.workspace.target;
