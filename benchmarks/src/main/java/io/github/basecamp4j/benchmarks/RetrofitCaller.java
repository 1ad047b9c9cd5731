package io.github.basecamp4j.benchmarks;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import tools.jackson.databind.ObjectReader;

import io.github.basecamp4j.bcx.projects.Project;

/**
 * Retrofit over OkHttp, with Jackson and a token in a field.
 */
final class RetrofitCaller implements Caller {

	private final OkHttpClient client = new OkHttpClient.Builder()
		.addInterceptor((chain) -> chain.proceed(chain.request()
			.newBuilder()
			.header("Authorization", "Bearer " + Stored.TOKEN)
			.header("User-Agent", Stored.USER_AGENT)
			.header("Accept", "application/json")
			.build()))
		.build();

	private final Api api;

	RetrofitCaller(String baseUrl) {
		this.api = new Retrofit.Builder().baseUrl(baseUrl)
			.client(this.client)
			.addConverterFactory(new JacksonFactory())
			.build()
			.create(Api.class);
	}

	@Override
	public Project get(long account) {
		return execute(this.api.get(account, 605816632));
	}

	@Override
	public Project create(long account) {
		return execute(this.api.create(account, Map.of("name", "Harbour lights", "description", "Lamps")));
	}

	@Override
	public List<Project> list(long account) {
		List<Project> all = new ArrayList<>();
		List<Project> page;
		int number = 1;
		do {
			page = execute(this.api.page(account, number++));
			all.addAll(page);
		}
		while (page.size() == 50);
		return all;
	}

	@Override
	public List<Project> page(long account) {
		return execute(this.api.page(account, 1));
	}

	@Override
	public void close() {
		this.client.dispatcher().executorService().shutdown();
		this.client.connectionPool().evictAll();
	}

	private static <T> T execute(Call<T> call) {
		try {
			T body = call.execute().body();
			if (body != null) {
				return body;
			}
			throw new IllegalStateException("No body");
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private interface Api {

		@GET("/{account}/api/v1/projects/{id}.json")
		Call<Project> get(@Path("account") long account, @Path("id") long id);

		@POST("/{account}/api/v1/projects.json")
		Call<Project> create(@Path("account") long account, @Body Map<String, String> content);

		@GET("/{account}/api/v1/projects.json")
		Call<List<Project>> page(@Path("account") long account, @Query("page") int page);

	}

	/**
	 * Jackson 3 for Retrofit.
	 */
	private static final class JacksonFactory extends Converter.Factory {

		@Override
		public Converter<ResponseBody, ?> responseBodyConverter(Type type, Annotation[] annotations,
				Retrofit retrofit) {
			ObjectReader reader = HandWritten.MAPPER.readerFor(HandWritten.MAPPER.constructType(type));
			return (body) -> {
				try (body) {
					return reader.readValue(body.byteStream());
				}
			};
		}

		@Override
		public @Nullable Converter<?, RequestBody> requestBodyConverter(Type type, Annotation[] parameterAnnotations,
				Annotation[] methodAnnotations, Retrofit retrofit) {
			MediaType json = MediaType.get("application/json; charset=utf-8");
			return (value) -> RequestBody.create(HandWritten.MAPPER.writeValueAsBytes(value), json);
		}

	}

}
