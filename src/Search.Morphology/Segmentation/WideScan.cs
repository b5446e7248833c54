using System.Runtime.CompilerServices;

namespace Search.Morphology.Segmentation;

/// <summary>For places where more arcs end than one block holds: one block after the other. There are seldom more than two, and two are taken up once.</summary>
/// <typeparam name="TScan">How a block is searched.</typeparam>
internal readonly unsafe struct WideScan<TScan> : IConnectionScan<WideScan<TScan>>
    where TScan : struct, IConnectionScan<TScan>
{
    private readonly Lattice _lattice;
    private readonly TScan _first;
    private readonly TScan _second;
    private readonly int _column;
    private readonly int _secondNumber;

    private WideScan(Lattice lattice, int column)
    {
        _lattice = lattice;
        _column = column;
        _first = TScan.Take(lattice, column);
        _secondNumber = lattice.Next[column];
        _second = _secondNumber != 0 ? TScan.Take(lattice, _secondNumber) : default;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WideScan<TScan> Take(Lattice lattice, int column) => new(lattice, column);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Cheapest(LatticeBlock* block, short* connection, out int place)
    {
        int cheapest = _first.Cheapest(block, connection, out place);
        if (_secondNumber == 0)
        {
            return cheapest;
        }

        Improve(_second.Cheapest(_lattice.Blocks + _secondNumber, connection, out int inSecond), _secondNumber, inSecond, ref cheapest, ref place);
        for (int number = _lattice.Next[_secondNumber]; number != 0; number = _lattice.Next[number])
        {
            Improve(TScan.Take(_lattice, number).Cheapest(_lattice.Blocks + number, connection, out int further), number, further, ref cheapest, ref place);
        }

        return cheapest;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Improve(int cost, int number, int placeInBlock, ref int cheapest, ref int place)
    {
        if (cost < cheapest)
        {
            cheapest = cost;
            place = ((number - _column) * LatticeBlock.Size) + placeInBlock;
        }
    }
}
