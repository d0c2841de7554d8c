/** Content that only a passphrase opens: Argon2id for the key, AES-256-GCM in segments for the content. */
package landfall.exchange.pack.envelope;
