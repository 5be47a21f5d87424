package org.shenyangatlas.catalogue;

import java.util.ArrayList;
import java.util.List;

/// Checks which sites name which as related: only possible when all of them have been read.
final class RelatedSites {

    private final KnownIds ids;
    private final References references;
    private final Findings findings;

    RelatedSites(KnownIds ids, References references, Findings findings) {
        this.ids = ids;
        this.references = references;
        this.findings = findings;
    }

    /// The sites with those related ids that name another site, each once.
    List<Site> checked(List<Site> sites) {
        return sites.stream().map(this::checked).toList();
    }

    private Site checked(Site site) {
        if (site.related().isEmpty()) {
            return site;
        }
        List<String> good = new ArrayList<>(site.related().size());
        Pointer at = Pointer.ROOT.at(ids.list()).at(site.number() - 1).at("related");
        for (int i = 0; i < site.related().size(); i++) {
            String id = site.related().get(i);
            if (id.equals(site.id())) {
                findings.warning(at.at(i), "the id of another site", "the site itself", "");
            } else if (!good.contains(id) && references.one(id, at.at(i), ids) != null) {
                good.add(id);
            }
        }
        return good.size() == site.related().size() ? site : relatedTo(good, site);
    }

    /// The site with other related ids.
    static Site relatedTo(List<String> related, Site site) {
        return new Site(site.id(), site.number(), site.name(), site.shortName(), site.pinyin(), site.aliases(),
            site.categories(), site.district(), site.year(), site.summary(), site.description(), site.textSources(),
            site.position(), site.positions(), site.vignette(), site.facts(), related, site.partners());
    }
}
