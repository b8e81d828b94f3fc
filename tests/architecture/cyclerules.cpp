// SPDX-License-Identifier: GPL-3.0-or-later
// Two files or two folders that include each other are one file or folder that nobody can take apart again.
#include "architecture/rules.h"

#include <algorithm>
#include <functional>
#include <set>

using namespace Qt::StringLiterals;

namespace {

struct Edge
{
    QString target;
    QString path;
    int line = 0;
};

using Graph = std::map<QString, std::vector<Edge>>;

Graph graphOf(const SourceTree& tree, const std::function<QString(const SourceFile&)>& node)
{
    Graph graph;
    for (const auto& [path, file] : tree.files()) {
        for (const Include& include : file.includes()) {
            const auto target = tree.resolve(file, include);
            const QString to = target ? node(tree.files().at(*target)) : QString();
            const bool isOwnFolder = target && *target != path && to == node(file);
            if (target && !isOwnFolder)
                graph[node(file)].push_back({to, path, include.line});
        }
    }
    return graph;
}

/// Walks the graph depth first; an edge back onto the way that led here closes a cycle.
class CycleSearch
{
public:
    CycleSearch(const Graph& graph, QString rule) : m_graph(graph), m_rule(std::move(rule))
    {
        for (const auto& [node, edges] : graph)
            visit(node);
    }

    [[nodiscard]] Findings findings() const { return m_findings; }

private:
    void visit(const QString& node)
    {
        if (!m_visited.insert(node).second)
            return;
        m_way.push_back(node);
        if (const auto edges = m_graph.find(node); edges != m_graph.end()) {
            for (const Edge& edge : edges->second)
                follow(edge);
        }
        m_way.pop_back();
    }

    void follow(const Edge& edge)
    {
        const qsizetype start = m_way.indexOf(edge.target);
        if (start >= 0) {
            const QStringList cycle = m_way.mid(start) + QStringList{edge.target};
            m_findings.push_back({m_rule, edge.path, edge.line, cycle.join(u" → "_s)});
        } else {
            visit(edge.target);
        }
    }

    const Graph& m_graph;
    QString m_rule;
    std::set<QString> m_visited;
    QStringList m_way;
    Findings m_findings;
};

} // namespace

Findings includeCyclesOfFiles(const SourceTree& tree, const QString& rule)
{
    return CycleSearch(graphOf(tree, &SourceFile::path), rule).findings();
}

Findings includeCyclesOfFolders(const SourceTree& tree, const QString& rule)
{
    return CycleSearch(graphOf(tree, &SourceFile::folder), rule).findings();
}
