package io.github.basecamp4j.test;

import org.springframework.http.MediaType;

import io.github.basecamp4j.test.Account.Document;
import io.github.basecamp4j.test.Account.Vault;
import io.github.basecamp4j.test.Uploads.Upload;

/**
 * A vault that is there.
 */
public final class Bc3ArrangedVault {

	private final Bc3Arrangement arrangement;

	private final Vault vault;

	Bc3ArrangedVault(Bc3Arrangement arrangement, Vault vault) {
		this.arrangement = arrangement;
		this.vault = vault;
	}

	/**
	 * Return the id of the vault.
	 * @return the id
	 */
	public long id() {
		return this.vault.id;
	}

	/**
	 * Make a vault in this one.
	 * @param title its title
	 * @return the new vault
	 */
	public Bc3ArrangedVault vault(String title) {
		return new Bc3ArrangedVault(this.arrangement, this.arrangement.world.run(() -> this.arrangement.account
			.addVault(this.vault.project, this.vault, title, this.arrangement.now())));
	}

	/**
	 * Make an upload in this vault.
	 * @param name name of the file
	 * @param contentType media type of the file
	 * @param bytes the file
	 * @return the upload
	 */
	public Bc3ArrangedUpload upload(String name, MediaType contentType, byte[] bytes) {
		return new Bc3ArrangedUpload(this.arrangement, this.arrangement.world.run(() -> {
			Account account = this.arrangement.account;
			Project project = this.vault.project;
			project.updatedAt = this.arrangement.now();
			Upload upload = account.addUpload(project, name, contentType.toString(), bytes, account.owner(),
					this.arrangement.now());
			upload.vault = this.vault;
			return upload;
		}));
	}

	/**
	 * Make a document in this vault.
	 * @param title its title
	 * @param content its content, HTML
	 * @return the document
	 */
	public Bc3ArrangedDocument document(String title, String content) {
		return new Bc3ArrangedDocument(this.arrangement, this.arrangement.world.run(() -> {
			Document document = this.arrangement.account.addDocument(this.vault.project, title, content,
					this.arrangement.now());
			document.vault = this.vault;
			return document;
		}));
	}

}
