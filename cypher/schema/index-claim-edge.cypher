// The claims behind one relation.
CREATE INDEX claim_edge IF NOT EXISTS FOR (n:Claim) ON (n.edge, n.id)
