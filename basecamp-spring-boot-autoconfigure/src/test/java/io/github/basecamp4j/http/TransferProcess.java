package io.github.basecamp4j.http;

import java.net.URI;

import org.springframework.web.client.RestClient;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.http.engine.HttpSettings.Engine;
import io.github.basecamp4j.http.engine.HttpSettings;

/**
 * Sends and receives a file, in a process of its own. An interceptor is there that would
 * hold it in memory.
 */
final class TransferProcess {

	private TransferProcess() {
	}

	public static void main(String[] arguments) throws Exception {
		long length = Long.parseLong(arguments[2]);
		ClientSettings settings = Clients.SETTINGS.toBuilder()
			.http(HttpSettings.builder().engine(Engine.valueOf(arguments[1])).build())
			.build();
		try (ClientResources resources = ClientResources.create(settings)) {
			RestClient.Builder builder = RestClient.builder()
				.requestInterceptor((request, body, execution) -> execution.execute(request, body))
				.bufferContent((uri, method) -> true);
			BasecampRestClient client = BasecampRestClient.create(BasecampApi.bc3(URI.create(arguments[0])), builder,
					resources, AccessTokenProvider.fixed("canary-token"), (product, principalName) -> 999L);
			client.post("/attachments.json").content(new TestFile(length).content()).as(Item.class);
			client.put("/account/logo.json").multipart("logo", new TestFile(length).content()).send();
			for (String path : new String[] { "/999/direct", "/999/redirect" }) {
				long received = client.download(arguments[0] + path, (file) -> {
					byte[] buffer = new byte[8192];
					long sum = 0;
					for (int count = file.stream().read(buffer); count >= 0; count = file.stream().read(buffer)) {
						sum += count;
					}
					return sum;
				});
				if (received != length) {
					throw new IllegalStateException("received " + received);
				}
			}
		}
	}

}
