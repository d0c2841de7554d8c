/** The connection to SQLite, the lock and the files of a workspace; nothing here knows what is in it. */
package landfall.store.database;
