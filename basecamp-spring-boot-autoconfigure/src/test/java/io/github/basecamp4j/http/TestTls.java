package io.github.basecamp4j.http;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Keys of a server on localhost, and trust in them.
 */
final class TestTls {

	private static final char[] PASSWORD = "password".toCharArray();

	private TestTls() {
	}

	static SSLContext context() {
		try (InputStream stream = TestTls.class.getResourceAsStream("/http/localhost.p12")) {
			KeyStore keyStore = KeyStore.getInstance("PKCS12");
			keyStore.load(stream, PASSWORD);
			keyStore.setCertificateEntry("trusted", keyStore.getCertificate("server"));
			KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
			keys.init(keyStore, PASSWORD);
			TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
			trust.init(keyStore);
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
			return context;
		}
		catch (IOException | GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
