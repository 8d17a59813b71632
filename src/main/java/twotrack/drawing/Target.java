package twotrack.drawing;

/// What a group of marks stands for; the features that draw define their own.
public interface Target {}
