package signpost.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import signpost.language.Words;

/** The texts in Lucene with its own BM25, over our terms, since its core brings no stemmer. */
public final class LuceneText {
    private final Words words;
    private final IndexSearcher searcher;

    public LuceneText(Map<String, String> texts, Words words) throws IOException {
        this.words = words;
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Document document = new Document();
                document.add(new StringField("slug", text.getKey(), Field.Store.YES));
                document.add(new TextField("text", String.join(" ", words.terms(text.getValue())), Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    /** The ten best, best first. */
    public List<String> slugs(String question) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        words.terms(question).stream()
                .distinct()
                .forEach(term -> any.add(new TermQuery(new Term("text", term)), BooleanClause.Occur.SHOULD));
        List<String> slugs = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(any.build(), 10).scoreDocs) {
            slugs.add(searcher.storedFields().document(hit.doc).get("slug"));
        }
        return slugs;
    }
}
