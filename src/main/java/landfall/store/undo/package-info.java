/** Works out what taking back an edit comes to. */
package landfall.store.undo;
