/** The files kept with a workspace: by the hash of their content, once, and never changed. */
package landfall.store.files;
