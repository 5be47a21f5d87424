/// Content packs: how an unattended atlas comes by a new catalogue, and never stands there with half of one.
///
/// A **pack** is a folder, or the same in a zip named `.atlas`, made by [PackWriter]:
///
///     pack.json        {"format": 1, "id": "shenyang", "version": "1.2", "files": [{"path", "size", "sha256"}, ...]}
///     pack.sig         base64 of the Ed25519 signature over the bytes of pack.json; may be missing
///     catalogue.json   and whatever it names: drawings, pictures, tiles; each file listed in pack.json, and no other
///
/// A pack's way: a [ContentSource] is looked at by [Intake]; [PackContents] lists the files of a zip or a folder and refuses
/// what no honest pack holds; [PackManifest] holds the list against `pack.json` and its signature; [Unpacking] writes each
/// file to staging and counts and hashes it on the way; `CatalogueReader` reads the catalogue as a visitor would get it.
/// Only then [ContentStore] gives the folder a name among the versions.
///
/// What a [ContentStore] keeps on disk:
///
///     versions/<id>_<version>_<hash>/   complete, and never changed again; appears and goes in one step
///     current                           JSON of a [StoreState]: the version that is shown, those before it, those that failed
///     staging/                          whatever is being made or deleted; emptied at start
///     checks.json                       what sources were looked at, and what was refused and why
///     lock                              held by the one atlas that may change all this
///
/// At any moment `current` names nothing, or a version that is complete: a version is forced to the disk before it is renamed
/// into its place, and renamed before `current` is replaced by an atomic rename. It is deleted after `current` has let go.
///
/// Imports `catalogue` only.
package org.shenyangatlas.operation.content;
