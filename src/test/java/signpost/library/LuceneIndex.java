package signpost.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
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
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The same documents in Lucene: one field, in which each term stands as often as it weighs. */
final class LuceneIndex {
    private static final String FIELD = "text";

    private final IndexSearcher searcher;
    private final int size;

    private LuceneIndex(IndexSearcher searcher, int size) {
        this.searcher = searcher;
        this.size = size;
    }

    static LuceneIndex of(List<WeightedTerms> documents) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriterConfig config =
                new IndexWriterConfig().setSimilarity(new BM25Similarity((float) Bm25Index.K1, (float) Bm25Index.B));
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (WeightedTerms terms : documents) {
                Document document = new Document();
                document.add(new TextField(FIELD, new Tokens(spelledOut(terms))));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
        searcher.setSimilarity(new BM25Similarity((float) Bm25Index.K1, (float) Bm25Index.B));
        return new LuceneIndex(searcher, documents.size());
    }

    private static List<String> spelledOut(WeightedTerms terms) {
        List<String> tokens = new ArrayList<>();
        for (String term : terms.terms()) {
            for (int i = 0; i < terms.frequency(term); i++) {
                tokens.add(term);
            }
        }
        return tokens;
    }

    /** The score of every document that has any of the terms, by its number. */
    Map<Integer, Double> scores(Set<String> terms) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String term : terms) {
            any.add(new TermQuery(new Term(FIELD, term)), BooleanClause.Occur.SHOULD);
        }
        Map<Integer, Double> scores = new HashMap<>();
        for (ScoreDoc hit : searcher.search(any.build(), size).scoreDocs) {
            scores.put(hit.doc, (double) hit.score);
        }
        return scores;
    }

    /** Tokens as they are, with no analysis. */
    private static final class Tokens extends TokenStream {
        private final CharTermAttribute token = addAttribute(CharTermAttribute.class);
        private final Iterator<String> rest;

        Tokens(List<String> tokens) {
            this.rest = tokens.iterator();
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (!rest.hasNext()) {
                return false;
            }
            token.append(rest.next());
            return true;
        }
    }
}
